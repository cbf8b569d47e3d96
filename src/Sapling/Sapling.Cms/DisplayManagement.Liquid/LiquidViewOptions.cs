using Microsoft.Extensions.FileProviders;

namespace OrchardCore.DisplayManagement.Liquid;

public class LiquidViewOptions
{
    /// <summary>Where <c>include</c> and <c>render</c> look, in this order.</summary>
    public List<IFileProvider> FileProviders { get; } = [];

    /// <summary>Adds tags of other features.</summary>
    public List<Action<LiquidViewParser>> LiquidViewParserConfiguration { get; } = [];
}
