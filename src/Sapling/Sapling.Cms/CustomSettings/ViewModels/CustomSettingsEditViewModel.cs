using OrchardCore.DisplayManagement;

namespace OrchardCore.CustomSettings.ViewModels;

public class CustomSettingsEditViewModel
{
    public IShape Editor { get; set; } = null!;
}
