using System.Net;

namespace OrchardPortal.Portal.Services;

/// <summary>The domain that the help site and the portal share (requirements 33 to 35).</summary>
public static class PortalDomain
{
    private const int MaxLength = 253;
    private const int MaxLabelLength = 63;

    /// <summary>The host of the site's base address; empty where none is set.</summary>
    public static string Of(string? baseUrl) =>
        Uri.TryCreate(baseUrl, UriKind.Absolute, out var address) ? address.IdnHost.ToLowerInvariant() : string.Empty;

    /// <summary>Reads a host name as people type it. Nothing at all is a domain that is not connected yet.</summary>
    public static bool TryParse(string? text, out string domain)
    {
        domain = text?.Trim().TrimEnd('.').ToLowerInvariant() ?? string.Empty;

        return domain.Length == 0 || (domain.Length <= MaxLength && domain.Split('.').All(IsLabel));
    }

    /// <summary>Whether customers elsewhere can reach it: not the name that the system has by itself, nor an address.</summary>
    /// <param name="domain">As <see cref="TryParse"/> gives it.</param>
    /// <param name="systemHosts">Names that this installation has without anybody's doing.</param>
    public static bool CanHost(string domain, IEnumerable<string> systemHosts) =>
        domain.Contains('.')
        && !IPAddress.TryParse(domain, out _)
        && !domain.EndsWith(".localhost", StringComparison.Ordinal)
        && !domain.EndsWith(".local", StringComparison.Ordinal)
        && !systemHosts.Contains(domain, StringComparer.OrdinalIgnoreCase);

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= MaxLabelLength
        && label[0] != '-'
        && label[^1] != '-'
        && label.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');
}
