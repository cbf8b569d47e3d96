using Microsoft.Extensions.Localization;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Pages;

/// <summary>The pages around logging in and out.</summary>
internal sealed class LoginPages(IEnumerable<ILoginWay> loginWays, PasswordRules passwords, IStringLocalizer<LoginPages> stringLocalizer) : ISystemPageProvider
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<IEnumerable<SystemPageDescriptor>> GetAsync()
    {
        var ways = new List<LoginWayLink>();
        foreach (var way in loginWays.OrderBy(way => way.Order))
        {
            ways.AddRange(await way.GetAsync(null));
        }

        return
        [
            SystemPageDescriptor.For<LoginPageViewModel>(SystemPageKinds.Login, S["Log in"], page =>
            {
                page.SignUpUrl = page.ResetUrl = page.Action;
                page.Ways = [.. ways.Select(way => way with { Url = page.Action })];
            }),
            SystemPageDescriptor.For<SystemPageViewModel>(SystemPageKinds.LogOut, S["Log out"], _ => { }),
            SystemPageDescriptor.For<SystemPageViewModel>(SystemPageKinds.AccessDenied, S["You may not open this page"], _ => { }),
            SystemPageDescriptor.For<AddressPageViewModel>(SystemPageKinds.ResetRequest, S["Set another password"], page => page.LoginUrl = page.Action),
            SystemPageDescriptor.For<ResetPageViewModel>(SystemPageKinds.Reset, S["Choose a new password"], page =>
            {
                page.Email = SampleData.Email;
                page.PasswordMinLength = passwords.MinLength;
                page.PasswordHint = passwords.Describe();
            }),
            SystemPageDescriptor.For<AddressPageViewModel>(SystemPageKinds.MagicLink, S["Log in by mail"], page => page.LoginUrl = page.Action),
            SystemPageDescriptor.For<TokenPageViewModel>(SystemPageKinds.MagicLinkLogin, S["Log in by mail: confirm"], page => page.Email = SampleData.Email),
            SystemPageDescriptor.For<TwoFactorPageViewModel>(SystemPageKinds.TwoFactor, S["One more step"], page => page.LogInUrl = page.Action),
            SystemPageDescriptor.For<PasskeyPageViewModel>(SystemPageKinds.Passkey, S["Log in with a passkey"], page => page.OptionsUrl = page.LogInUrl = page.Action),
        ];
    }
}
