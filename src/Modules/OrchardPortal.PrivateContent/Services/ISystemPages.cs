using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>
/// Shows system pages (requirements 21 to 23): the shape <c>SystemPage</c> with the alternate <c>SystemPage__{Kind}</c>, the template that the
/// owner wrote for it, and around it the look that the owner chose (<c>SystemPageFrame__{Look}</c>).
/// </summary>
public interface ISystemPages
{
    /// <param name="controller">Whose answer the page is; its module has the view <c>Shape</c>, which shows a shape.</param>
    /// <param name="kind">Picks the template, as <see cref="SystemPageKinds"/> lists them.</param>
    /// <param name="title">Stands over the page and in the browser's tab.</param>
    /// <param name="fill">Sets what the page shows; kind, title and home are set already.</param>
    /// <typeparam name="TPage">The page's model; templates read it once <c>AddSystemPage</c> has been called for it.</typeparam>
    Task<IActionResult> ViewAsync<TPage>(Controller controller, string kind, LocalizedString title, Action<TPage> fill)
        where TPage : SystemPageViewModel, new();
}
