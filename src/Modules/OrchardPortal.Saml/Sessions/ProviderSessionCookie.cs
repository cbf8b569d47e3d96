using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.Saml.Sessions;

/// <summary>Notes which of a provider's sessions a new session rests on, once it has its name: whatever steps the login took.</summary>
internal sealed class ProviderSessionCookie : IPostConfigureOptions<CookieAuthenticationOptions>
{
    public void PostConfigure(string? name, CookieAuthenticationOptions options)
    {
        if (name != IdentityConstants.ApplicationScheme)
        {
            return;
        }

        var signedIn = options.Events.OnSignedIn;

        options.Events.OnSignedIn = async context =>
        {
            await signedIn(context);
            await NoteAsync(context);
        };
    }

    private static async Task NoteAsync(CookieSignedInContext context)
    {
        if (context.Properties.Items.TryGetValue(ExternalSession.ItemName, out var text) && text is not null
            && JsonSerializer.Deserialize<ExternalSession>(text) is { } session
            && context.Principal?.FindFirstValue(SessionClaims.SessionId) is { } sessionId)
        {
            await context.HttpContext.RequestServices.GetRequiredService<ProviderSessions>().BeginAsync(session, sessionId);
        }
    }
}
