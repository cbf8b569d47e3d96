using Microsoft.AspNetCore.Mvc.Filters;

namespace OrchardCore.DisplayManagement.ModelBinding;

public sealed class ModelBinderAccessorFilter : IActionFilter, IPageFilter
{
    public void OnActionExecuted(ActionExecutedContext context) => throw null!;

    public void OnActionExecuting(ActionExecutingContext context) => throw null!;

    public void OnPageHandlerSelected(PageHandlerSelectedContext context) => throw null!;

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context) => throw null!;

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context) => throw null!;
}
