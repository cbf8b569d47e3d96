namespace OrchardCore.DisplayManagement.Theming;

/// <summary>Proposes a theme for a request; of all proposals the one with the highest priority is taken.</summary>
public interface IThemeSelector
{
    Task<ThemeSelectorResult?> GetThemeAsync();
}
