using Microsoft.Extensions.Localization;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Pages;

/// <summary>The pages on the way to an account, with the owner's own words on how data is used.</summary>
internal sealed class RegistrationPages(IConsentLedger ledger, PasswordRules passwords, IStringLocalizer<RegistrationPages> stringLocalizer) : ISystemPageProvider
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<IEnumerable<SystemPageDescriptor>> GetAsync()
    {
        var consent = await ledger.CurrentAsync();
        if (consent.IsEmpty)
        {
            consent = new ConsentText(S["Here your customers will read how you use their data."], S["I agree that my data is used in this way."], string.Empty);
        }

        return
        [
            SystemPageDescriptor.For<RegisterPageViewModel>(SystemPageKinds.Register, S["Sign up"], page =>
            {
                page.LoginUrl = page.Action;
                page.Ask(consent, isTicked: false);
            }),
            SystemPageDescriptor.For<CheckMailPageViewModel>(SystemPageKinds.CheckMail, S["Look into your mailbox"], page =>
            {
                page.BackUrl = page.Action;
                page.Text = S["We have sent you a mail with a link. Follow it to go on."];
                page.Email = SampleData.Email;
                page.CanSendAgain = true;
            }),
            SystemPageDescriptor.For<ActivatePageViewModel>(SystemPageKinds.Activate, S["Finish your account"], page =>
            {
                page.Email = SampleData.Email;
                page.FullName = SampleData.Name;
                page.AsksPassword = true;
                page.PasswordMinLength = passwords.MinLength;
                page.PasswordHint = passwords.Describe();
                page.Ask(consent, isTicked: false);
            }),
            SystemPageDescriptor.For<ConsentPageViewModel>(SystemPageKinds.Consent, S["How we use your data"], page =>
            {
                page.HasChanged = true;
                page.Ask(consent, isTicked: false);
            }),
            SystemPageDescriptor.For<LinkExpiredPageViewModel>(SystemPageKinds.LinkExpired, S["This link does not work any more"], page => page.AgainUrl = page.LoginUrl = page.Action),
        ];
    }
}
