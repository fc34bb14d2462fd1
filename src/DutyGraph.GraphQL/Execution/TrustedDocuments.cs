using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;

namespace DutyGraph.GraphQL.Execution;

/// <summary>Finds the document to execute: the one in the request, or a trusted document by its hash.</summary>
/// <param name="known">The trusted documents by their SHA-256, in lower-case hexadecimal.</param>
/// <param name="isOnly">Whether only trusted documents are executed.</param>
internal sealed class TrustedDocuments(IReadOnlyDictionary<string, string> known, bool isOnly)
{
    private readonly FrozenSet<string> _texts = known.Values.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Returns the SHA-256 of a text's UTF-8, in lower-case hexadecimal.</summary>
    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Returns the document to execute.</summary>
    /// <exception cref="GraphQLException">There is no document, it does not match the hash, or it is not trusted.</exception>
    public string TextOf(GraphQLRequest request)
    {
        if (request.Sha256 is { } hash)
        {
            if (known.TryGetValue(hash.ToLowerInvariant(), out var text) && (request.Query is null || request.Query == text))
            {
                return text;
            }

            if (request.Query is null)
            {
                // The messages are part of the protocol: clients compare them.
#pragma warning disable RS0030
                throw known.Count > 0
                    ? Refusal(ErrorText.Same("PersistedQueryNotFound"), ErrorCodes.PersistedQueryNotFound)
                    : Refusal(ErrorText.Same("PersistedQueryNotSupported"), ErrorCodes.PersistedQueryNotSupported);
#pragma warning restore RS0030
            }

            if (!string.Equals(hash, HashOf(request.Query), StringComparison.OrdinalIgnoreCase))
            {
                throw Refusal(
                    new("所发的 SHA-256 与所发的文档不符。", "The SHA-256 does not match the document."), ErrorCodes.PersistedQueryMismatch);
            }
        }

        return request.Query is not { } own ? throw Refusal(new("请求没有文档。", "The request has no document."), ErrorCodes.BadRequest)
            : isOnly && !_texts.Contains(own) ? throw Refusal(
                new("只执行可信文档，而这不是其中之一。", "Only trusted documents are executed; this one is not trusted."), ErrorCodes.NotTrusted)
            : own;
    }

    private static GraphQLException Refusal(ErrorText text, string code) => new(new Error(text, code));
}
