using OrchardCore.Environment.Extensions;

namespace OrchardCore.DisplayManagement.Theming;

public interface IThemeManager
{
    /// <returns>The theme of this request; null when no selector names one that exists.</returns>
    Task<IExtensionInfo?> GetThemeAsync();
}
