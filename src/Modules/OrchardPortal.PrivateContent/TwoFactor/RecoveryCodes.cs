using System.Security.Cryptography;
using System.Text;

namespace OrchardPortal.PrivateContent.TwoFactor;

/// <summary>Codes for whoever has lost their telephone: each works once, and only its hash is kept.</summary>
internal static class RecoveryCodes
{
    public const int Count = 10;

    // Nearly eighty bits: so much that a plain hash tells nobody anything.
    private const int Length = 16;

    // Without what looks alike.
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

    public static IReadOnlyList<string> New() => [.. Enumerable.Range(0, Count).Select(_ => NewCode())];

    /// <param name="userId">Whose code it is: the same code of somebody else has another hash.</param>
    /// <param name="code">The code as typed.</param>
    public static string HashOf(string userId, string code) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{userId}\n{Plain(code)}")));

    /// <summary>Whether this could be a recovery code at all, rather than one of an app.</summary>
    public static bool LooksLike(string code) => Plain(code).Length == Length;

    private static string Plain(string code) => new([.. code.ToLowerInvariant().Where(char.IsAsciiLetterOrDigit)]);

    private static string NewCode()
    {
        var letters = RandomNumberGenerator.GetString(Alphabet, Length);
        return string.Join('-', letters.Chunk(4).Select(part => new string(part)));
    }
}
