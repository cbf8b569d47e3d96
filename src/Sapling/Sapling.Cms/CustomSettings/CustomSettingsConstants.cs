namespace OrchardCore.CustomSettings;

public static class CustomSettingsConstants
{
    public const string Stereotype = "CustomSettings";
}
