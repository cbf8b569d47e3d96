using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Logging;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.Saml.Models;
using OrchardPortal.Saml.Protocol;
using OrchardPortal.Saml.Sessions;
using OrchardPortal.SingleSignOn.Models;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.Saml.Services;

internal sealed class SingleLogout(
    IIdentityProviders providers,
    SamlParties parties,
    SiteAddress siteAddress,
    MessageSender sender,
    LogoutStart start,
    IUsedTokens usedTokens,
    ProviderSessions sessions,
    IThrottle throttle,
    IClock clock,
    ILogger<SingleLogout> logger) : ISingleLogout
{
    private const int MaxRelayState = 1000;

    // A request is not accepted any longer than this; then it need not be remembered either.
    private static readonly TimeSpan _memory = TimeSpan.FromMinutes(20);

    public async Task<IActionResult> ReceiveAsync(Controller controller, string providerId, string? message, bool isPosted, string? relayState)
    {
        if (await FindAsync(providerId) is not { } provider)
        {
            return controller.NotFound();
        }

        // Anybody may send a message, and to check one costs.
        if (throttle.Attempt(ThrottlePolicies.Login, "saml-logout " + NetworkOf.Visitor(controller.HttpContext)) is { } wait)
        {
            controller.Response.AskToWait(wait);

            return controller.StatusCode(StatusCodes.Status429TooManyRequests);
        }

        try
        {
            var service = parties.Service(provider, await siteAddress.GetAsync());
            var reader = new LogoutReader(service, SamlParties.Provider(provider), clock.UtcNow);
            var read = isPosted
                ? reader.ReadPost(SamlEncoding.Unpack(message ?? ""))
                : reader.ReadRedirect(SamlEncoding.Inflate(message ?? ""), controller.Request.QueryString.Value ?? "");

            return read.IsRequest
                ? await EndAsync(controller, provider, service, read, relayState)
                : controller.LocalRedirect("~/");
        }
        catch (SamlException exception)
        {
            logger.LogWarning(exception, "A message of the provider {Provider} about logging out was refused: {Reason}", providerId, exception.ToLogin().Message);

            return controller.BadRequest();
        }
    }

    public async Task<IActionResult> PostAsync(Controller controller, string providerId, string? session)
    {
        if (await FindAsync(providerId) is not { } provider || start.Read(session) is not { LogOutHint: not null } ended || ended.ProviderId != providerId)
        {
            return controller.NotFound();
        }

        var settings = provider.GetOrCreate<SamlSettings>();
        var service = parties.Service(provider, await siteAddress.GetAsync());
        var message = new OutgoingMessage(provider.Label, settings.LogoutUrl, IsPosted: true, OutgoingMessage.Request, RelayState: null, service.Certificate);

        return await sender.SendAsync(controller, message, start.Request(settings, ended, service));
    }

    private async Task<IActionResult> EndAsync(Controller controller, IdentityProvider provider, ServiceProvider service, LogoutMessage message, string? relayState)
    {
        // The same request again ends nothing, or whoever kept one could log somebody out who came back.
        if (await usedTokens.UseAsync(provider.Id, message.Id, clock.UtcNow + _memory))
        {
            await sessions.EndAsync(provider, message);
        }

        var settings = provider.GetOrCreate<SamlSettings>();

        if (settings.LogoutUrl.Length == 0)
        {
            return controller.LocalRedirect("~/");
        }

        var answer = new RequestWriter(service, clock.UtcNow).LoggedOut(SamlId.New(), settings.LogoutUrl, message.Id);
        var state = relayState is { Length: <= MaxRelayState } ? relayState : null;

        return await sender.SendAsync(
            controller, new OutgoingMessage(provider.Label, settings.LogoutUrl, settings.PostsLogout, OutgoingMessage.Response, state, service.Certificate), answer);
    }

    private async Task<IdentityProvider?> FindAsync(string providerId) =>
        (await providers.GetAsync()).Find(providerId) is { Kind: SamlKind.KindName } provider ? provider : null;
}
