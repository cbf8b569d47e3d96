using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.DisplayManagement.Zones;

public class ZoneShapes : IShapeAttributeProvider
{
}
