using System.Runtime.InteropServices;

namespace DutyGraph.Core;

/// <summary>The language of a terminal, a log or an export. Texts of the lists are always as printed.</summary>
public enum Language
{
    /// <summary>中文.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}

/// <summary>Chooses the language: the option <c>--lang</c>, else the setting <c>DutyGraph__Language</c>, else the locale.</summary>
public static class Languages
{
    /// <summary>The name of the option.</summary>
    public const string Option = "--lang";

    /// <summary>The environment variable of the setting.</summary>
    public const string Setting = "DutyGraph__Language";

    // In this order, as in POSIX: the first that is set and not empty holds.
    private static readonly string[] Locales = ["LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Returns the language of a code: zh or en, in any case. Null for other codes.</summary>
    public static Language? Of(string code) =>
        string.Equals(code, "zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese
        : string.Equals(code, "en", StringComparison.OrdinalIgnoreCase) ? Language.English
        : null;

    /// <summary>Chooses the language.</summary>
    /// <param name="option">The value of the option; null if it is not given.</param>
    /// <param name="setting">The value of the setting; null or empty if it is not set.</param>
    /// <param name="locale">The language of the locale: <see cref="OfLocale"/>.</param>
    /// <exception cref="InvalidLanguageException">The option or setting is neither zh nor en.</exception>
    public static Language Choose(string? option, string? setting, Language locale) =>
        option is not null ? Of(option) ?? throw new InvalidLanguageException(Option, option)
        : !string.IsNullOrEmpty(setting) ? Of(setting) ?? throw new InvalidLanguageException(Setting, setting)
        : locale;

    /// <summary>
    /// Returns the language of the locale: English if the locale names a language other than Chinese. C, POSIX and no locale name none, as on a server or in
    /// a container: then it is Chinese, the language of the lists and of those who publish them. Windows without locale variables has its display language.
    /// </summary>
    /// <param name="variable">Returns an environment variable; null if it is not set.</param>
    public static Language OfLocale(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        var locale = Locales.Select(variable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        if (locale is null)
        {
            return OperatingSystem.IsWindows() && !IsChineseDisplay() ? Language.English : Language.Chinese;
        }

        var name = locale.Split('_', '.', '@', '-')[0];
        return name is "C" or "POSIX" || name.Equals("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese : Language.English;
    }

    // With InvariantGlobalization, CultureInfo does not tell the display language. The lower ten bits of a LANGID are the primary language; 4 is Chinese.
    private static bool IsChineseDisplay() => (GetUserDefaultUILanguage() & 0x3FF) == 4;

    [DllImport("kernel32.dll", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern ushort GetUserDefaultUILanguage();
}

/// <summary>The option or the setting names a language that is neither zh nor en.</summary>
/// <param name="name">The option or setting.</param>
/// <param name="value">Its value.</param>
public sealed class InvalidLanguageException(string name, string value)
    : BilingualException(new($"{name} 须是 zh 或 en，收到“{value}”。", $"{name} must be zh or en; got '{value}'."));
