namespace OrchardCore.DisplayManagement;

public sealed class GenerateArgumentsAttribute : Attribute
{
}
