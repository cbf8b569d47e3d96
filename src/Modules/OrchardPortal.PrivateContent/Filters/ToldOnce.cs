using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ResourceManagement;

namespace OrchardPortal.PrivateContent.Filters;

/// <summary>For a page whose address says why it is shown: a script takes that away, so that it is said once.</summary>
internal static class ToldOnce
{
    public static void Register(HttpContext http) => http.RequestServices.GetRequiredService<IResourceManager>()
        .RegisterUrl("script", "~/OrchardPortal.PrivateContent/told.js", null!).AtFoot().SetAttribute("type", "module");
}
