using System.Net.Http.Headers;
using System.Text;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>Says who we are where a code is exchanged (RFC 6749, section 2.3.1).</summary>
internal static class ClientAuthentication
{
    private const string InForm = "client_secret_post";
    private const string InHeader = "client_secret_basic";

    /// <summary>Adds to the form what belongs into it.</summary>
    /// <param name="form">The request.</param>
    /// <param name="clientId">As the provider gave it.</param>
    /// <param name="secret">Empty for a client without one.</param>
    /// <param name="methods">What the provider says it takes; none means by header.</param>
    /// <returns>The header; null for none.</returns>
    public static AuthenticationHeaderValue? Add(IDictionary<string, string> form, string clientId, string secret, ICollection<string> methods)
    {
        if (secret.Length > 0 && (!methods.Contains(InForm) || methods.Contains(InHeader)))
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
