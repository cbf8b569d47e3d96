namespace OrchardCore.ContentFields.Settings;

public enum FieldBehaviorType
{
    Editable = 0,
    GeneratedDisabled = 1,
    GeneratedHidden = 2,
}
