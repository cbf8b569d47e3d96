using Microsoft.Extensions.Hosting;
using OrchardCore.Liquid;

namespace OrchardCore.ContentManagement.Display.Liquid;

public class ConsoleLogFilter : ILiquidFilter
{
    public ConsoleLogFilter(IHostEnvironment hostEnvironment) { throw null!; }
}
