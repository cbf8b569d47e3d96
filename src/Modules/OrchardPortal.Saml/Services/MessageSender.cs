using System.Xml;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.Saml.Protocol;
using OrchardPortal.Saml.ViewModels;

namespace OrchardPortal.Saml.Services;

/// <summary>Sends the visitor's browser to a provider with a message of ours.</summary>
internal sealed class MessageSender(ISystemPages pages, PostFormPolicy policy, IStringLocalizer<MessageSender> localizer)
{
    /// <summary>The page that posts a message.</summary>
    public const string PageKind = "PostToProvider";

    private readonly IStringLocalizer S = localizer;

    public async Task<IActionResult> SendAsync(Controller controller, OutgoingMessage message, XmlDocument document)
    {
        if (!message.IsPosted)
        {
            return controller.Redirect(RedirectBinding.Url(message.Destination, message.Field, document.OuterXml, message.RelayState, message.Certificate));
        }

        if (message.Certificate is { } certificate)
        {
            SamlSignature.Sign(document, certificate);
        }

        await policy.AllowAsync(controller.Response, message.Destination);

        return await pages.ViewAsync<PostToProviderViewModel>(controller, PageKind, S["One moment, please"], page =>
        {
            page.Action = message.Destination;
            page.Field = message.Field;
            page.Message = SamlEncoding.Pack(document.OuterXml);
            page.RelayState = message.RelayState ?? string.Empty;
            page.Label = message.Label;
        });
    }
}
