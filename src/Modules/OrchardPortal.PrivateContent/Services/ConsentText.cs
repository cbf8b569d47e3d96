using System.Security.Cryptography;
using System.Text;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>What members have to accept at a domain, as it is now.</summary>
/// <param name="Text">How their data is used; empty where nothing has to be accepted.</param>
/// <param name="Label">Stands beside the box.</param>
/// <param name="Host">The domain it belongs to; empty for all.</param>
public sealed record ConsentText(string Text, string Label, string Host)
{
    public bool IsEmpty => Text.Length == 0;

    public string Version => VersionOf(Text);

    /// <summary>Another text, another version; how its lines end and what surrounds it does not matter.</summary>
    public static string VersionOf(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.Trim().ReplaceLineEndings("\n"))));
}
