namespace OrchardCore.CustomSettings.ViewModels;

public class CustomSettingsEditViewModel
{
    public object Editor { get; set; } = null!;
}
