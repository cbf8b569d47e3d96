namespace OrchardCore.Localization;

public class CultureOptions
{
    public bool IgnoreSystemSettings { get; set; }
}
