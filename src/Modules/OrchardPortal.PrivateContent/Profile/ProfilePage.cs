using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardCore.Entities;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardCore.Users.Localization.Models;
using OrchardCore.Users.Models;
using OrchardCore.Users.TimeZone.Models;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.Contacts.Services;
using OrchardPortal.PrivateContent.Factors;
using OrchardPortal.PrivateContent.Languages;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.Sessions;
using OrchardPortal.PrivateContent.TwoFactor;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Profile;

/// <summary>Shows the profile page.</summary>
internal sealed class ProfilePage(
    ISystemPages pages,
    ICurrentContact currentContact,
    FactorStore factors,
    FactorProof proof,
    IMemberSessions sessions,
    INotificationPreferences notifications,
    VisitorClock visitorClock,
    IServiceProvider services,
    IStringLocalizer<ProfilePage> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>Names a session in a form without giving its id away.</summary>
    public static string NameOf(MemberSession session) => WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.UTF8.GetBytes(session.SessionId)).AsSpan(0, 12).ToArray());

    /// <param name="controller">Whose answer it is.</param>
    /// <param name="user">Whoever is logged in.</param>
    /// <param name="adjust">Puts what was typed and what is wrong with it over what is kept.</param>
    public async Task<IActionResult> ShowAsync(Controller controller, User user, Action<ProfilePageViewModel>? adjust = null)
    {
        await visitorClock.ReadyAsync();
        var contact = await currentContact.GetAsync();
        var own = await factors.GetAsync(user.UserId);
        var cultures = await CulturesAsync(user);
        var running = await SessionsAsync(user, controller.HttpContext);
        var consents = (await services.GetRequiredService<IConsentLedger>().ListAsync(user.UserId)).Select(record => new ProfileConsent(visitorClock.Exact(record.AcceptedUtc), record.Text, record.Label)).ToList();
        var asksProof = await proof.IsAskedAsync(user);
        var isStaff = await services.GetRequiredService<IAuthorizationService>().AuthorizeAsync(controller.User, AdminPermissions.AccessAdminPanel);

        return await pages.ViewAsync<ProfilePageViewModel>(controller, SystemPageKinds.Profile, S["Your profile"], page =>
        {
            page.ProfileUrl = controller.Url.Content("~/" + AccountPaths.Profile);
            page.Action = page.ProfileUrl;
            page.Email = user.Email ?? string.Empty;
            page.NeedsName = contact is not null;
            page.FullName = contact?.FullName ?? DisplayName.Of(user) ?? string.Empty;
            page.Cultures = cultures;
            page.TimeZones = TimeZones(user);
            page.HasPassword = !string.IsNullOrEmpty(user.PasswordHash);
            page.HasTwoFactor = own.HasAuthenticator;
            page.RecoveryCodesLeft = own.RecoveryCodes.Count;
            page.Passkeys = [.. own.Passkeys.Select(Describe)];
            page.Sessions = running;
            page.Notifications = Notifications(user);
            page.Consents = consents;
            page.AsksProof = asksProof;
            page.MayErase = !isStaff;
            adjust?.Invoke(page);
        });
    }

    private async Task<List<ProfileSession>> SessionsAsync(User user, HttpContext http)
    {
        var current = SessionIds.Of(http.User);
        return [.. (await sessions.ListAsync(user.UserId)).Select(session => new ProfileSession(
            NameOf(session),
            session.Device.Length > 0 ? session.Device : S["Unknown browser"],
            session.Network,
            visitorClock.Exact(session.StartedUtc),
            visitorClock.Relative(session.SeenUtc),
            session.SessionId == current)).OrderByDescending(session => session.IsCurrent)];
    }

    private async Task<List<ProfileChoice>> CulturesAsync(User user)
    {
        var chosen = user.TryGet<UserLocalizationSettings>(out var language) ? language.Culture : null;
        var supported = await services.GetRequiredService<ILocalizationService>().GetSupportedCulturesAsync();
        return
        [
            new ProfileChoice(string.Empty, S["As my browser says"], string.IsNullOrEmpty(chosen)),
            .. supported.Select(name => new ProfileChoice(name, VisitorLanguages.NameOf(CultureInfo.GetCultureInfo(name)), name == chosen)),
        ];
    }

    private List<ProfileChoice> TimeZones(User user)
    {
        var chosen = user.TryGet<UserTimeZone>(out var zone) ? zone.TimeZoneId : null;
        return
        [
            new ProfileChoice(string.Empty, S["That of this site"], string.IsNullOrEmpty(chosen)),
            .. services.GetRequiredService<IClock>().GetTimeZones().OrderBy(zone => zone.TimeZoneId, StringComparer.Ordinal).Select(zone => new ProfileChoice(zone.TimeZoneId, zone.TimeZoneId.Replace('_', ' '), zone.TimeZoneId == chosen)),
        ];
    }

    private List<ProfileChoice> Notifications(User user) =>
    [
        .. Enum.GetValues<NotificationKind>().Select(kind => new ProfileChoice(
            kind.ToString(),
            kind switch
            {
                NotificationKind.Answer => S["We answer one of my tickets"],
                NotificationKind.Status => S["The status of one of my tickets changes"],
                _ => S["A colleague writes in one of my tickets"],
            },
            notifications.Wants(user, kind))),
    ];

    private ProfilePasskey Describe(Passkey passkey) => new(
        WebEncoders.Base64UrlEncode(passkey.CredentialId),
        passkey.Name,
        visitorClock.Day(passkey.CreatedAt.UtcDateTime),
        passkey.UsedUtc is { } used ? visitorClock.Relative(used) : string.Empty);
}
