using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardPortal.PrivateContent.QrCodes;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Pages;

/// <summary>The pages that members have about themselves.</summary>
internal sealed class MemberPages(VisitorClock visitorClock, IClock clock, IStringLocalizer<MemberPages> stringLocalizer) : ISystemPageProvider
{
    // From RFC 6238's examples: nobody's.
    private const string Key = "JBSW Y3DP EHPK 3PXP";
    private const string KeyUri = "otpauth://totp/Example:nia.nova@company.example?secret=JBSWY3DPEHPK3PXP&issuer=Example";

    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<IEnumerable<SystemPageDescriptor>> GetAsync()
    {
        await visitorClock.ReadyAsync();

        return
        [
            SystemPageDescriptor.For<ProfilePageViewModel>(SystemPageKinds.Profile, S["Your profile"], Fill),
            SystemPageDescriptor.For<ProfilePasswordPageViewModel>(SystemPageKinds.ProfilePassword, S["Password"], page =>
            {
                page.ProfileUrl = page.Action;
                page.HasPassword = true;
                page.UserName = SampleData.Email;
            }),
            SystemPageDescriptor.For<ProfileTwoFactorPageViewModel>(SystemPageKinds.ProfileTwoFactor, S["Two-step login"], page =>
            {
                (page.ProfileUrl, page.Key, page.KeyUri, page.AsksProof) = (page.Action, Key, KeyUri, true);
                (page.QrPath, page.QrSide) = QrCode.Encode(KeyUri) is { } code ? QrCode.Draw(code) : (string.Empty, 0);
            }),
            SystemPageDescriptor.For<ProfileErasePageViewModel>(SystemPageKinds.ProfileErase, S["Erase my data"], page => (page.ProfileUrl, page.AsksProof) = (page.Action, true)),
        ];
    }

    private void Fill(ProfilePageViewModel page)
    {
        var (now, before) = (clock.UtcNow, clock.UtcNow.AddDays(-3));
        page.ProfileUrl = page.Action;
        page.Email = SampleData.Email;
        page.FullName = SampleData.Name;
        page.NeedsName = page.HasPassword = page.AsksProof = page.MayErase = true;
        page.Cultures = [new ProfileChoice(string.Empty, S["As my browser says"], IsChosen: true)];
        page.TimeZones = [new ProfileChoice(string.Empty, S["That of this site"], IsChosen: true)];
        page.Notifications = [new ProfileChoice("Answer", S["We answer one of my tickets"], IsChosen: true)];
        page.Passkeys = [new ProfilePasskey("example", S["My laptop"], visitorClock.Day(before), visitorClock.Relative(now))];
        page.Sessions = [new ProfileSession("example", S["Firefox on Linux"], "192.0.2.1", visitorClock.Exact(before), visitorClock.Relative(now), IsCurrent: true)];
        page.Consents = [new ProfileConsent(visitorClock.Exact(before), S["Here your customers will read how you use their data."], S["I agree that my data is used in this way."])];
    }
}
