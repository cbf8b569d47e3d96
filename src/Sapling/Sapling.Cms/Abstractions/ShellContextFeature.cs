using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Environment.Shell;

public class ShellContextFeature
{
    public ShellContext ShellContext { get; init; }

    public PathString OriginalPathBase { get; init; }

    public PathString OriginalPath { get; init; }
}
