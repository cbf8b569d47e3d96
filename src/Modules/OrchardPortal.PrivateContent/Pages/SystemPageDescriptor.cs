using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Pages;

/// <summary>A system page as the owner's list has it.</summary>
/// <param name="kind">Picks the template, as <see cref="SystemPageKinds"/> lists them.</param>
/// <param name="title">What the page is called.</param>
/// <param name="show">Shows it with the data of an example; everything it links and posts to is the given address.</param>
public sealed class SystemPageDescriptor(string kind, string title, Func<ISystemPages, Controller, string, Task<IActionResult>> show)
{
    public string Kind => kind;

    public string Title => title;

    /// <param name="kind">Picks the template.</param>
    /// <param name="title">What the page is called.</param>
    /// <param name="sample">Fills the page as an example, with nothing in it that works; its <c>Action</c> is set already and may be used for all its links.</param>
    public static SystemPageDescriptor For<TPage>(string kind, LocalizedString title, Action<TPage> sample)
        where TPage : SystemPageViewModel, new() =>
        new(kind, title, (pages, controller, url) => pages.ViewAsync<TPage>(controller, kind, title, page =>
        {
            page.Action = url;
            sample(page);
        }));

    public Task<IActionResult> ShowAsync(ISystemPages pages, Controller controller, string url) => show(pages, controller, url);
}
