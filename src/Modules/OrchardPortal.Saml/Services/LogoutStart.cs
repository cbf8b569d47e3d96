using System.Security.Cryptography;
using System.Text.Json;
using System.Xml;
using Microsoft.AspNetCore.DataProtection;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardPortal.Saml.Models;
using OrchardPortal.Saml.Protocol;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.Saml.Services;

/// <summary>Asks a provider to log out somebody who has just logged out here.</summary>
internal sealed class LogoutStart(SamlParties parties, IDataProtectionProvider protection, IClock clock)
{
    private static readonly TimeSpan _lifetime = TimeSpan.FromMinutes(20);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("OrchardPortal.Saml.Logout").ToTimeLimitedDataProtector();

    /// <summary>Where to send the visitor; null where the provider has no single logout.</summary>
    public string? Url(IdentityProvider provider, ExternalSession session, Uri site)
    {
        var settings = provider.GetOrCreate<SamlSettings>();

        if (settings.LogoutUrl.Length == 0 || session.LogOutHint is null)
        {
            return null;
        }

        // A form cannot be sent by an address: a page of ours sends it. It knows the session by what only we can have written.
        if (settings.PostsLogout)
        {
            return SamlParties.Url(SamlPaths.LogoutForm, provider, site) + "?session=" + Uri.EscapeDataString(_protector.Protect(JsonSerializer.Serialize(session), _lifetime));
        }

        var service = parties.Service(provider, site);

        return RedirectBinding.Url(settings.LogoutUrl, OutgoingMessage.Request, Request(settings, session, service).OuterXml, null, service.Certificate);
    }

    /// <summary>The session that the address of <see cref="Url"/> carries; null for any other text.</summary>
    public ExternalSession? Read(string? text)
    {
        try
        {
            return string.IsNullOrEmpty(text) ? null : JsonSerializer.Deserialize<ExternalSession>(_protector.Unprotect(text));
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            return null;
        }
    }

    public XmlDocument Request(SamlSettings settings, ExternalSession session, ServiceProvider service) =>
        new RequestWriter(service, clock.UtcNow).LogOut(SamlId.New(), settings.LogoutUrl, JsonSerializer.Deserialize<SamlNameId>(session.LogOutHint!)!, session.SessionIndex);
}
