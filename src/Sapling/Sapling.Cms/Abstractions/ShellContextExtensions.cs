using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.BackgroundTasks;

public static class ShellContextExtensions
{
    public static HttpContext CreateHttpContext(this ShellContext shell) => throw null!;
}
