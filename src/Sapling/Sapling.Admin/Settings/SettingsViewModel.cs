using OrchardCore.DisplayManagement;

namespace Sapling.Admin.Settings;

/// <summary>The editors of one group of settings.</summary>
public record SettingsViewModel(string GroupId, IShape Shape);
