using Microsoft.Extensions.Options;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public class ContentPartDisplayDriverResolver : IContentPartDisplayDriverResolver
{
    public ContentPartDisplayDriverResolver(IServiceProvider serviceProvider, IOptions<ContentDisplayOptions> contentDisplayOptions) { throw null!; }

    public IList<IContentPartDisplayDriver> GetDisplayModeDrivers(string partName, string displayMode) => throw null!;

    public IList<IContentPartDisplayDriver> GetEditorDrivers(string partName, string editor) => throw null!;
}
