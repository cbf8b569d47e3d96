using OrchardCore.Environment.Shell.Descriptor.Models;

namespace Sapling.Cms.Shell;

/// <summary>A feature that is on as long as the site is not set up.</summary>
internal sealed class SetupFeature(string id) : ShellFeature(id, alwaysEnabled: true);
