using Microsoft.Extensions.Localization;

namespace OrchardCore.ContentManagement;

public class GroupInfo
{
    public GroupInfo(LocalizedString name)
    {
        Name = name;
    }

    public string Id { get; set; } = default!;

    public LocalizedString Name { get; set; } = default!;

    public string Position { get; set; } = default!;
}
