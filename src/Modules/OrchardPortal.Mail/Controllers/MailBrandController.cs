using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.Settings;
using OrchardPortal.Design;
using OrchardPortal.Mail.Templates;

namespace OrchardPortal.Mail.Controllers;

/// <summary>A mail in the look of the brand, as the brand's screen shows it: with what is typed there and not saved yet.</summary>
public sealed class MailBrandController(IServiceProvider services, IAuthorizationService authorizationService) : Controller
{
    /// <summary>What most mails are like; where no ticket sends mail, the mail for trying things out.</summary>
    private const string Usual = "TicketMessage";
    private const string Always = "Test";

    [HttpGet]
    [Admin("Mail/Brand", "MailBrandExample")]
    public async Task<IActionResult> Example([FromQuery(Name = "brand-scheme")] string? scheme)
    {
        if (!await authorizationService.AuthorizeAsync(User, DesignPermissions.ManageBrand))
        {
            return Forbid();
        }

        var editing = services.GetRequiredService<MailTemplateEditing>();
        if ((await editing.FindAsync(Usual) ?? await editing.FindAsync(Always)) is not { } template)
        {
            return NotFound();
        }

        var html = MailScheme.Apply((await editing.PreviewAsync(template, await editing.CultureAsync(null))).Html, scheme);

        // The owner may look from another address than the one that mails name: the logo comes from here.
        return (await services.GetRequiredService<ISiteService>().GetSiteSettingsAsync()).BaseUrl is { Length: > 0 } site
            ? MailFrame.Show(Response, html.Replace($"src=\"{site.TrimEnd('/')}/", $"src=\"{Request.PathBase}/", StringComparison.OrdinalIgnoreCase))
            : MailFrame.Show(Response, html);
    }
}
