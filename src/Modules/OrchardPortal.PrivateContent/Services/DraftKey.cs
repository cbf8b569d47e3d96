using System.Security.Cryptography;
using System.Text;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Under what a browser keeps what is typed until it is sent.</summary>
public static class DraftKey
{
    /// <summary>A key that differs by person and by form, and tells neither.</summary>
    /// <param name="owner">Who types: an account, a contact; empty for guests.</param>
    /// <param name="what">Which form it is.</param>
    public static string Of(string owner, string what) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"draft\n{owner}\n{what}")))[..24];
}
