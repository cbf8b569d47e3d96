using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Scope;

namespace Sapling.Cms.Shell;

/// <summary>Hands the request to the pipeline of its container.</summary>
internal static class SitePipelineMiddleware
{
    public static Task InvokeAsync(HttpContext context) => ShellScope.Context!.Pipeline.Invoke(context);
}
