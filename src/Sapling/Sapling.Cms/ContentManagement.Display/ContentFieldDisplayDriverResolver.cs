using Microsoft.Extensions.Options;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

public class ContentFieldDisplayDriverResolver : IContentFieldDisplayDriverResolver
{
    public ContentFieldDisplayDriverResolver(IServiceProvider serviceProvider, IOptions<ContentDisplayOptions> contentDisplayOptions) { throw null!; }

    public IList<IContentFieldDisplayDriver> GetDisplayModeDrivers(string fieldName, string displayMode) => throw null!;

    public IList<IContentFieldDisplayDriver> GetEditorDrivers(string fieldName, string editor) => throw null!;
}
