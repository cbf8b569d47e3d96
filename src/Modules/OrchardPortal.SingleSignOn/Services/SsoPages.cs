using Microsoft.Extensions.Localization;
using OrchardPortal.PrivateContent.Pages;
using OrchardPortal.SingleSignOn.LogOut;
using OrchardPortal.SingleSignOn.ViewModels;

namespace OrchardPortal.SingleSignOn.Services;

/// <summary>The system pages around logging in elsewhere, in the owner's list.</summary>
internal sealed class SsoPages(IStringLocalizer<SsoPages> localizer) : ISystemPageProvider
{
    private readonly IStringLocalizer S = localizer;

    public Task<IEnumerable<SystemPageDescriptor>> GetAsync() => Task.FromResult<IEnumerable<SystemPageDescriptor>>(
    [
        SystemPageDescriptor.For<SsoFailedViewModel>(ExternalLoginAnswers.FailedPage, S["You are not logged in"], page =>
        {
            page.Message = S["The other site did not let you in. Please try again, or log in in another way."];
            page.Reference = "4711-0815";
            page.LoginUrl = page.Action;
        }),
        SystemPageDescriptor.For<SsoLoggedOutViewModel>(LoggedOutController.Kind, S["You are logged out"], page =>
        {
            page.ProviderLabel = S["your company's account"];
            page.LogOutUrl = page.Action;
        }),
    ]);
}
