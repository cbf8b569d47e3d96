using Xunit.Sdk;

namespace Tests.Shared;

/// <summary>
/// A test that subclasses run on different databases. It is skipped, with the reason, in a class that
/// <see cref="RequiresPostgresAttribute"/> marks when the machine has none.
/// </summary>
[XunitTestCaseDiscoverer("Tests.Shared." + nameof(DatabaseFactDiscoverer), TestAssembly.Name)]
[AttributeUsage(AttributeTargets.Method)]
public sealed class DatabaseFactAttribute : FactAttribute;
