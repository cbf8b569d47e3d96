using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.ResourceManagement;

namespace OrchardPortal.PrivateContent.Filters;

/// <summary>
/// A form that comes back with its mistakes is a page that browsers cannot show again without asking whether to send it once more. A script gives it the
/// address of the form. In the admin, where texts are long, sending once more is the better answer.
/// </summary>
internal sealed class PostedPageFilter : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is ViewResult && HttpMethods.IsPost(context.HttpContext.Request.Method) && !AdminAttribute.IsApplied(context.HttpContext))
        {
            context.HttpContext.RequestServices.GetRequiredService<IResourceManager>()
                .RegisterUrl("script", "~/OrchardPortal.PrivateContent/posted.js", null!).AtFoot().SetAttribute("type", "module");
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
