using System.Globalization;
using System.Runtime.CompilerServices;

namespace Tests.Shared;

/// <summary>Tests read and write numbers and dates the same on every machine, whatever language it speaks.</summary>
internal static class TestCulture
{
    [ModuleInitializer]
    internal static void Set()
    {
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
    }
}
