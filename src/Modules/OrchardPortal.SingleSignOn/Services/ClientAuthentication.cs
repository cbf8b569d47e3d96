using System.Net.Http.Headers;
using System.Text;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>Says who we are where a code is exchanged (RFC 6749, section 2.3.1).</summary>
internal static class ClientAuthentication
{
    private const string InForm = "client_secret_post";
    private const string InHeader = "client_secret_basic";

    /// <summary>Whether the secret goes into a header, by what the provider says it takes; by header where it says nothing.</summary>
    public static bool IsInHeader(ICollection<string> methods) => !methods.Contains(InForm) || methods.Contains(InHeader);

    /// <summary>Adds to the form what belongs into it.</summary>
    /// <param name="form">The request.</param>
    /// <param name="clientId">As the provider gave it.</param>
    /// <param name="secret">Empty for a client without one.</param>
    /// <param name="inHeader">The provider takes it there.</param>
    /// <returns>The header; null for none.</returns>
    public static AuthenticationHeaderValue? Add(IDictionary<string, string> form, string clientId, string secret, bool inHeader)
    {
        if (secret.Length > 0 && inHeader)
        {
            return new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(clientId)}:{Uri.EscapeDataString(secret)}")));
        }

        form["client_id"] = clientId;
        if (secret.Length > 0)
        {
            form["client_secret"] = secret;
        }

        return null;
    }
}
