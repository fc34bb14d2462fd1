using System.ComponentModel.DataAnnotations;

namespace DutyGraph.Server.Hosting;

/// <summary>Checks that a value is an existing folder with <c>sources/</c>. A relative path starts at the working directory.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ExistingImportFolderAttribute : ValidationAttribute
{
    /// <inheritdoc/>
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
    {
        ArgumentNullException.ThrowIfNull(validationContext);
        if (value is not string { Length: > 0 } folder)
        {
            return Fault("须指定导入文件夹。", "must name an import folder.");
        }

        var full = Path.GetFullPath(folder);
        if (!Directory.Exists(full))
        {
            return Fault($"文件夹不存在：{full}。", $"names a folder that does not exist: '{full}'.");
        }

        return Directory.Exists(Path.Combine(full, "sources"))
            ? ValidationResult.Success
            : Fault($"文件夹中没有 sources/：{full}。", $"names a folder without sources/: '{full}'.");

        ValidationResult Fault(string chinese, string english) =>
            new($"{validationContext.MemberName} {chinese} {validationContext.MemberName} {english}", [validationContext.MemberName!]);
    }
}
