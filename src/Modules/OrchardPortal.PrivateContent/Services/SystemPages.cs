using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.PrivateContent.Pages;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Services;

internal sealed class SystemPages(IShapeFactory shapeFactory, IPageTitleBuilder pageTitle, SystemPageChoices choices, SystemPageLooks looks) : ISystemPages
{
    public async Task<IActionResult> ViewAsync<TPage>(Controller controller, string kind, LocalizedString title, Action<TPage> fill)
        where TPage : SystemPageViewModel, new()
    {
        pageTitle.AddSegment(new HtmlContentString(title.Value));
        controller.Response.Headers["X-Robots-Tag"] = "noindex";

        var shape = await shapeFactory.CreateAsync<TPage>(SystemPageNames.Shape, page =>
        {
            page.Kind = kind;
            page.Title = title;
            page.HomeUrl = controller.Url.Content("~/");
            fill(page);
        });
        var choice = await choices.GetAsync(kind);
        shape.Metadata.Alternates.Add(SystemPageNames.Of(kind));
        shape.Metadata.Alternates.Add(SystemPageNames.Edited(kind, choice.Template));

        if (SystemPageKinds.HasLook(kind) && await looks.FrameAsync(choice.Look) is { } frame)
        {
            shape.Metadata.Wrappers.Add(frame);
        }

        return controller.View("Shape", shape);
    }
}
