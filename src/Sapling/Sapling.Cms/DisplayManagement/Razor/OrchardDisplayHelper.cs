using Microsoft.AspNetCore.Http;

namespace OrchardCore.DisplayManagement.Razor;

internal sealed class OrchardDisplayHelper(HttpContext httpContext, IDisplayHelper displayHelper) : IOrchardDisplayHelper
{
    public HttpContext HttpContext => httpContext;

    public IDisplayHelper DisplayHelper => displayHelper;
}
