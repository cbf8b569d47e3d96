using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace OrchardCore.DisplayManagement.Extensions;

public static class HttpContextExtensions
{
    public static ValueTask<ActionContext> GetActionContextAsync(this HttpContext httpContext) => throw null!;
}
