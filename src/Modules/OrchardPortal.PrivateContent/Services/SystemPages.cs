using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Services;

internal sealed class SystemPages(IShapeFactory shapeFactory, IPageTitleBuilder pageTitle) : ISystemPages
{
    private const string ShapeType = "SystemPage";

    public async Task<IActionResult> ViewAsync<TPage>(Controller controller, string kind, LocalizedString title, Action<TPage> fill)
        where TPage : SystemPageViewModel, new()
    {
        pageTitle.AddSegment(new HtmlContentString(title.Value));

        var shape = await shapeFactory.CreateAsync<TPage>(ShapeType, page =>
        {
            page.Kind = kind;
            page.Title = title;
            page.HomeUrl = controller.Url.Content("~/");
            fill(page);
        });

        shape.Metadata.Alternates.Add($"{ShapeType}__{kind}");

        return controller.View("Shape", shape);
    }
}
