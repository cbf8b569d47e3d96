using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Modules;

public class ShellRequestPipeline : IShellPipeline
{
    public RequestDelegate Next { get; set; } = default!;

    public Task Invoke(object context) => throw null!;
}
