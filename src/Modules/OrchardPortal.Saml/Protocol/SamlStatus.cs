using System.Xml;

namespace OrchardPortal.Saml.Protocol;

/// <summary>How a provider says that something went well, or not.</summary>
internal static class SamlStatus
{
    /// <summary>Null when it went well; else the provider's codes and message.</summary>
    public static string? ProblemOf(XmlElement response)
    {
        var status = response.Child("Status", SamlNames.Protocol);
        var code = status?.Child("StatusCode", SamlNames.Protocol);

        if (code?.GetAttribute("Value") == SamlNames.Success)
        {
            return null;
        }

        var parts = new[]
        {
            code?.GetAttribute("Value"),
            code?.Child("StatusCode", SamlNames.Protocol)?.GetAttribute("Value"),
            status?.Child("StatusMessage", SamlNames.Protocol)?.InnerText,
        };

        return string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part)));
    }
}
