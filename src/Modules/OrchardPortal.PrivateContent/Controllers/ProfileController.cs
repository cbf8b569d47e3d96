using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Entities;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Users.Localization.Models;
using OrchardCore.Users.TimeZone.Models;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.Contacts.Services;
using OrchardPortal.PrivateContent.Profile;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>A member's own page: name, language, time zone, and what they want to be told of.</summary>
[Authorize]
[Route("/" + AccountPaths.Profile)]
public sealed class ProfileController(
    ICurrentContact currentContact,
    IServiceProvider services,
    IStringLocalizer<ProfileController> stringLocalizer,
    IHtmlLocalizer<ProfileController> htmlLocalizer) : Controller
{
    private const int MaxNameLength = 200;

    private readonly IStringLocalizer S = stringLocalizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly ProfileAccount _account = services.GetRequiredService<ProfileAccount>();
    private readonly ProfilePage _page = services.GetRequiredService<ProfilePage>();
    private readonly ProfileMessages _messages = services.GetRequiredService<ProfileMessages>();

    [HttpGet]
    public async Task<IActionResult> Show() => await _page.ShowAsync(this, await _account.GetAsync(User));

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Save([FromForm] ProfileInput input)
    {
        var user = await _account.GetAsync(User);
        var contact = await currentContact.GetAsync();
        var name = input.FullName?.Trim() ?? string.Empty;
        var errors = new Dictionary<string, string>();
        if ((contact is not null && name.Length == 0) || name.Length > MaxNameLength || name.Any(char.IsControl))
        {
            errors[nameof(input.FullName)] = S["Enter your name, in at most {0} characters.", MaxNameLength];
        }

        if (!string.IsNullOrEmpty(input.Culture) && !(await services.GetRequiredService<ILocalizationService>().GetSupportedCulturesAsync()).Contains(input.Culture))
        {
            errors[nameof(input.Culture)] = S["Choose a language of the list."];
        }

        if (!string.IsNullOrEmpty(input.TimeZoneId) && !services.GetRequiredService<IClock>().GetTimeZones().Any(zone => zone.TimeZoneId == input.TimeZoneId))
        {
            errors[nameof(input.TimeZoneId)] = S["Choose a time zone of the list."];
        }

        if (errors.Count > 0)
        {
            return await _page.ShowAsync(this, user, page => (page.Errors, page.FullName) = (errors, name));
        }

        user.Put(new UserLocalizationSettings { Culture = string.IsNullOrEmpty(input.Culture) ? null : input.Culture });

        // What was chosen in the header before gives way to what is chosen here.
        Response.Cookies.Delete(CookieRequestCultureProvider.DefaultCookieName, new CookieOptions { Path = Request.PathBase.HasValue ? Request.PathBase.Value : "/" });
        user.Put(new UserTimeZone { TimeZoneId = string.IsNullOrEmpty(input.TimeZoneId) ? null : input.TimeZoneId });
        if (contact is null)
        {
            DisplayName.Put(user, name);
        }

        await _account.SaveAsync(user);
        if (contact is not null && contact.FullName != name)
        {
            await services.GetRequiredService<IContactIdentity>().RenameAsync(contact.ContactId, name);
        }

        // Said in the language that the next page has.
        using var language = string.IsNullOrEmpty(input.Culture) ? null : CultureScope.Create(input.Culture);

        return await _messages.DoneAsync(this, H["Your profile was saved."]);
    }

    [HttpPost("notifications")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Notifications([FromForm] string[]? wanted)
    {
        var user = await _account.GetAsync(User);
        user.Put(new MemberNotifications { Off = [.. Enum.GetNames<NotificationKind>().Where(kind => wanted?.Contains(kind) != true)] });
        await _account.SaveAsync(user);
        return await _messages.DoneAsync(this, H["Your choice was saved."], "notifications");
    }
}
