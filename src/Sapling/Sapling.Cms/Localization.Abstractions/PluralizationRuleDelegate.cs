namespace OrchardCore.Localization;

public delegate int PluralizationRuleDelegate(int count);
