using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Modules;

/// <summary>The middlewares and endpoints of one container.</summary>
public class ShellRequestPipeline : IShellPipeline
{
    public RequestDelegate Next { get; set; } = _ => Task.CompletedTask;

    public Task Invoke(object context) => Next((HttpContext)context);
}
